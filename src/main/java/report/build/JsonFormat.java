package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.data.DataOutput;
import report.document.Chapter;
import report.document.Document;
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
  public void write(Edition.Whole edition, Target target) throws IOException {
    target.outlet().file(DataOutput.JSON, out -> DataOutput.json(edition.document(), out));
    target.outlet().file(DataOutput.SCHEMA, DataOutput::schema);
  }

  @Override
  public Optional<ThemeOutput<Document>> begin(Edition.Split edition, Target target) {
    return Optional.of(
        DataOutput.json(edition.composition().overview(), target.outlet()).of(Chapter::only));
  }
}
