package report.build;

import java.util.List;
import java.util.Optional;
import report.data.DataOutput;
import report.output.ThemeOutput;

/** The facts for programs, and their schema. */
final class JsonFormat implements OutputFormat {
  @Override
  public String code() {
    return "json";
  }

  @Override
  public List<String> downloads(Edition edition) {
    return List.of(DataOutput.JSON, DataOutput.SCHEMA);
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) {
    return Optional.of(DataOutput.json(edition.overview(), target.outlet()));
  }
}
