package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.data.DataOutput;
import report.document.Chapter;
import report.document.Document;
import report.output.ThemeOutput;

/** The facts for spreadsheets. */
final class CsvFormat implements OutputFormat {
  @Override
  public String code() {
    return "csv";
  }

  @Override
  public List<String> downloads(Edition edition) {
    return List.of(DataOutput.CSV);
  }

  @Override
  public void write(Edition.Whole edition, Target target) throws IOException {
    target.outlet().file(DataOutput.CSV, out -> DataOutput.csv(edition.document(), out));
  }

  @Override
  public Optional<ThemeOutput<Document>> begin(Edition.Split edition, Target target) {
    return Optional.of(
        DataOutput.csv(edition.composition().overview(), target.outlet()).of(Chapter::only));
  }
}
