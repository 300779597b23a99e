package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.output.ThemeOutput;
import report.output.ThemePass;
import report.sheet.SheetOutput;

/** A format with a file for each workbook, for those who read or edit paper: built on request. */
interface PaperFormat extends OutputFormat {
  @Override
  default boolean isUsual() {
    return false;
  }

  @Override
  default List<String> downloads(Edition edition) {
    return new WorkbookFormat()
        .downloads(edition).stream().map(name -> SheetOutput.pages(name, code())).toList();
  }

  @Override
  default int countedFiles(Edition edition) {
    return downloads(edition).size();
  }

  @Override
  default boolean isPreviewed() {
    return false;
  }

  /** All of it as one, as the workbook. */
  @Override
  default Optional<ThemeOutput> write(Edition.Whole edition, Target target) throws IOException {
    Optional<ThemeOutput> output = begin(edition, target);
    ThemePass.over(output, List.of(edition.document()));
    return output;
  }
}
