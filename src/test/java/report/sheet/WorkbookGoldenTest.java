package report.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import report.Golden;
import report.document.Document;

class WorkbookGoldenTest {

  @Test
  void theWorkbookIsWhatWasApproved() {
    Document document =
        SampleBook.of(
            List.of(
                SampleBook.theme(
                    3, "健康・医療関連産業の世界的なクラスター形成", SampleThemes.nakanoshima(), SampleThemes.entry())));
    Golden.check("sheet/workbook.txt", WorkbookDump.of(SampleBook.workbook(document)));
  }
}
