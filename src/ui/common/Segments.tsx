import styles from './Segments.module.css';

interface SegmentsProps<Option extends string> {
  /** Accessible name of the group. */
  readonly legend: string;
  /** Name of the radio buttons, unique on the page. */
  readonly name: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  /** Null where the page shows something else. */
  readonly chosen: Option | null;
  readonly onChoose: (option: Option) => void;
  /** Also called when the checked option is chosen again. */
  readonly onPress?: () => void;
  /** Adds the frame; sets --segment-height and --segment-room, the padding of the labels. */
  readonly className: string | undefined;
}

/** A segmented control: options side by side, one of them checked. */
export function Segments<const Option extends string>({
  legend,
  name,
  options,
  labels,
  chosen,
  onChoose,
  onPress,
  className,
}: SegmentsProps<Option>) {
  return (
    <fieldset className={`${styles.segments} ${className}`}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={chosen === option}
            onChange={() => onChoose(option)}
            onClick={onPress}
          />
          {labels[option]}
        </label>
      ))}
    </fieldset>
  );
}
