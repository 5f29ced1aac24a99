import styles from './Segments.module.css';

interface SegmentsProps<Option extends string> {
  /** What is chosen here, for those who do not see it. */
  readonly legend: string;
  /** Of the radio buttons: one of a kind on the page. */
  readonly name: string;
  readonly options: readonly Option[];
  readonly labels: Readonly<Record<Option, string>>;
  /** None of them where the page shows something else. */
  readonly chosen: Option | null;
  readonly onChoose: (option: Option) => void;
  /** Also when what is chosen is chosen again. */
  readonly onPress?: () => void;
  /** Adds the frame; sets --segment-height and --segment-room, the space beside the words. */
  readonly className: string | undefined;
}

/** A switch: options side by side, one of them chosen. */
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
