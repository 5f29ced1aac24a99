import { Code } from 'lucide-react';
import { useId, useState } from 'react';
import { conditionsOf } from '../../query/conditions';
import { isEmptyQuery } from '../../query/query';
import { type EmbedTheme, embedThemes } from '../../state/embedAddress';
import { type EmbedView, embedViews } from '../../state/embedding';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { readUrl } from '../../state/url';
import { embedPageTextsIn } from '../../text/embedPageTexts';
import { type Language, languageOf, languages } from '../../text/language';
import button from '../../ui/common/Button.module.css';
import { CopyButton } from '../../ui/common/CopyButton';
import { Named } from '../../ui/common/Named';
import { Segments } from '../../ui/common/Segments';
import styles from './Configurator.module.css';
import { defaultHeightsPx, type Embedding, elementCode, frameCode } from './embedCode';
import { NumberField, SelectField } from './fields';
import { PlaceField, SiteField } from './PlaceField';
import { Preview } from './Preview';

const kinds = ['iframe', 'element'] as const;
const themes = Object.keys(embedThemes) as EmbedTheme[];

interface ConfiguratorProps {
  /** Address of the root of the product. */
  readonly root: string;
  /** What the page was opened with: the state of the map. */
  readonly initial: Embedding;
}

/**
 * Puts the code for another page together: by fields, and by what is chosen in the preview, which is
 * a frame as it will be there.
 */
export function Configurator({ root, initial }: ConfiguratorProps) {
  const t = useTexts();
  const words = embedPageTextsIn[t.id];
  const [embedding, setEmbedding] = useState(initial);
  // What is chosen in the preview is no reason to load it anew.
  const [shown, setShown] = useState(initial);
  const [kind, setKind] = useState<(typeof kinds)[number]>('iframe');
  const change = (part: Partial<Embedding>) => {
    const changed = { ...embedding, ...part };
    setEmbedding(changed);
    setShown(changed);
  };
  const show = (view: EmbedView) => change({ view, heightPx: defaultHeightsPx[view] });
  const grows = kind === 'element' && embedding.view === 'liste';
  const code = (kind === 'iframe' ? frameCode : elementCode)(root, embedding);
  const codeId = useId();
  return (
    <section className={styles.configurator} aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <div className={styles.fields}>
        <div className={styles.choice}>
          <span aria-hidden="true">{words.view}</span>
          <Segments
            legend={words.view}
            name="ansicht"
            options={embedViews}
            labels={words.views}
            chosen={embedding.view}
            onChoose={show}
            className={styles.segments}
          />
        </div>
        <PlaceField
          parameters={embedding.parameters}
          onChange={(parameters) => change({ parameters, site: null })}
        />
        <SiteField
          parameters={embedding.parameters}
          site={embedding.site}
          onChange={(site) => change({ site })}
        />
        <SelectField
          label={words.language}
          value={embedding.language}
          options={languages.map((id) => ({ value: id, label: languageOf[id].name }))}
          onChange={(language) => change({ language: language as Language })}
        />
        <SelectField
          label={words.theme}
          value={embedding.theme ?? ''}
          options={[
            { value: '', label: words.systemTheme },
            ...themes.map((theme) => ({ value: theme, label: words.themes[theme] })),
          ]}
          onChange={(theme) =>
            change({ theme: themes.find((candidate) => candidate === theme) ?? null })
          }
        />
        <div className={styles.choice}>
          <span aria-hidden="true">{words.kind}</span>
          <Segments
            legend={words.kind}
            name="einbau"
            options={kinds}
            labels={words.kinds}
            chosen={kind}
            onChoose={setKind}
            className={styles.segments}
          />
        </div>
        <NumberField
          label={words.width}
          hint={words.fullWidth}
          valuePx={embedding.widthPx}
          onChange={(widthPx) => change({ widthPx })}
        />
        {grows ? (
          <p className={styles.note}>{words.grows}</p>
        ) : (
          <NumberField
            label={words.height}
            valuePx={embedding.heightPx}
            onChange={(heightPx) =>
              change({ heightPx: heightPx ?? defaultHeightsPx[embedding.view] })
            }
          />
        )}
      </div>
      <Filters embedding={embedding} onReset={() => change({ parameters: '' })} />
      <div className={styles.previewHead}>
        <h3>{words.preview}</h3>
        <a href={`#${codeId}`}>{words.skipPreview}</a>
      </div>
      <Preview
        root={root}
        embedding={shown}
        grows={grows}
        onChange={(part) => setEmbedding((before) => ({ ...before, ...part }))}
      />
      <label className={styles.codeLabel} htmlFor={codeId}>
        {words.code}
      </label>
      <textarea
        id={codeId}
        className={styles.code}
        readOnly
        spellCheck={false}
        translate="no"
        rows={7}
        value={code}
      />
      <div className={styles.copy}>
        <CopyButton icon={Code} label={words.copy} text={() => code} copied={words.copied} />
      </div>
    </section>
  );
}

interface FiltersProps {
  readonly embedding: Embedding;
  readonly onReset: () => void;
}

/** The filters in words, and a way to take them away. */
function Filters({ embedding, onReset }: FiltersProps) {
  const t = useTexts();
  const words = embedPageTextsIn[t.id];
  const { context, currentYear } = useApp();
  const { areas } = context;
  const { query } = readUrl(`?${embedding.parameters}`, { resolveSite: () => undefined, areas });
  const told = isEmptyQuery(query)
    ? words.noFilters
    : t.result.conditions(conditionsOf(t, query, areas, currentYear));
  return (
    <div className={styles.filters}>
      <p>
        <strong>{words.filters}:</strong> <Named>{told}</Named>
      </p>
      {isEmptyQuery(query) ? null : (
        <button type="button" className={button.button} onClick={onReset}>
          {words.reset}
        </button>
      )}
    </div>
  );
}
