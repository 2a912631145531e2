// What takes longest begins first, so that the end of a run is not one file by itself.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const dearest =
  /access\/(matrix|holes|examples|commands)|urging\/simulation|clocks\/random|seed\/example-year|faults\/(systematic|idempotency)|worker\/(start|example-year|supervised)|web\/(year|report-form|board|owed)/;

export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isDear = ({ moduleId }: TestSpecification) => dearest.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isDear), ...sorted.filter((file) => !isDear(file))];
  }
}
