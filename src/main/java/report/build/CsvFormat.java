package report.build;

import java.util.ArrayList;
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
    List<String> names =
        new ArrayList<>(List.of(DataOutput.CSV, DataOutput.TEXTS, DataOutput.TREND));
    if (!edition.overview().money().isEmpty()) {
      names.add(DataOutput.MONEY);
    }
    names.addAll(List.of(DataOutput.REVIEW_SHEET, DataOutput.PACKAGE, DataOutput.METADATA));
    return names;
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) {
    return Optional.of(DataOutput.csv(edition.overview(), target.outlet()));
  }
}
