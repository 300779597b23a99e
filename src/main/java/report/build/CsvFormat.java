package report.build;

import java.util.List;
import java.util.Optional;
import report.data.DataOutput;
import report.output.ThemeOutput;

/** The facts for spreadsheets. */
final class CsvFormat implements OutputFormat {
  @Override
  public String code() {
    return "csv";
  }

  @Override
  public List<String> downloads(Edition edition) {
    return edition.overview().money().isEmpty()
        ? List.of(DataOutput.CSV)
        : List.of(DataOutput.CSV, DataOutput.MONEY);
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) {
    return Optional.of(DataOutput.csv(edition.overview(), target.outlet()));
  }
}
