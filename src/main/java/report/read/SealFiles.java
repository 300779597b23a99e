package report.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.read.file.Folder;
import report.read.tree.YamlFile;
import report.seal.Seal;

/**
 * The records of what was approved and published of a year. What is wrong in them says nothing of
 * the plan: the plan is read all the same.
 *
 * @param seals the records, as far as they can be read
 * @param findings what is wrong in their files
 */
record SealFiles(List<Seal> seals, Findings findings) {
  /** No records: an edition in another language has the records of the original. */
  static final SealFiles NONE = new SealFiles(List.of(), new Findings());

  /** Reads those of a year from its folder. */
  static SealFiles of(Folder folder, FiscalYear year) {
    Findings findings = new Findings();
    List<Seal> seals = new ArrayList<>();
    for (Seal.Kind kind : Seal.Kind.values()) {
      Path file = folder.file(kind.file());
      if (folder.has(kind.file())) {
        YamlFile.read(
                folder.project(),
                file,
                Folder.shown(file),
                findings,
                new SealReader(kind, year, findings)::read)
            .flatMap(seal -> seal)
            .ifPresent(seals::add);
      }
    }
    return new SealFiles(seals, findings);
  }
}
