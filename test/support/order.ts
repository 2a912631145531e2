// What takes longest begins first, so that the end of a run is not one file by itself.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const dearest =
  /access\/(matrix|holes)|urging\/simulation|clocks\/random|faults\/systematic|worker\/start|web\/(report-form|board|owed)/;

export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isDear = ({ moduleId }: TestSpecification) => dearest.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isDear), ...sorted.filter((file) => !isDear(file))];
  }
}
