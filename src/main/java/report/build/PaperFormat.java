package report.build;

import java.util.List;
import report.document.Document;
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
  default boolean isTranslated() {
    return false;
  }

  @Override
  default boolean isPreviewed() {
    return false;
  }

  /** All of it as one, as the workbook. */
  @Override
  default List<Document> documents(Edition.Whole edition) {
    return List.of(edition.document());
  }
}
