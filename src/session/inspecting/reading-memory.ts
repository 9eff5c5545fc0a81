import { FactMemory } from '../../facts/fact-memory';
import { RecognitionMemory } from '../../tables/recognition-memory';

/** What the sheets of a workbook were read as, for the run after an edit. */
export class ReadingMemory {
  constructor(
    readonly recognition = new RecognitionMemory(),
    readonly facts = new FactMemory(),
  ) {}

  /** For a run after this one, or for several beside one another. */
  next(): ReadingMemory {
    return new ReadingMemory(this.recognition.next(), this.facts.next());
  }
}
