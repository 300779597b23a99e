package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.PrintTests;
import report.form.FormColumn;
import report.sheet.Printed;

/** A form that LibreOffice saved says the same. */
@PrintTests
class SavedByLibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void itChangesTheSameValues() throws IOException {
    Collecting plan = Collecting.in(folder.resolve("plans"));
    FormEditor form =
        plan.form()
            .type("goal:employment/1", FormColumn.ACTUAL, 0.448, "0.0%")
            .type("goal:interns/1", FormColumn.ACTUAL, 1250)
            .type("goal:pair/1", FormColumn.ACTUAL, "4")
            .type("goal:pair/2", FormColumn.ACTUAL, "12人")
            .type("goal:pair/1", FormColumn.REASON, "企業の都合\n来年度は増やす")
            .type("goal:steps/1", FormColumn.COMPLETED, 46054, "yyyy/m/d")
            .type("goal:network/1", FormColumn.RATING, "○")
            .type("action:fair/text:text", FormColumn.TEXT, "説明会を6回開催した\n- {fairs}");
    Path file = folder.resolve("form.xlsx");
    Path untouched = folder.resolve("untouched.xlsx");
    Files.write(file, form.save());
    Files.write(untouched, plan.bytes());
    Path saved = Files.createDirectories(folder.resolve("saved"));

    Printed.convert(file, "xlsx", saved);
    Printed.convert(untouched, "xlsx", saved);

    byte[] same = Files.readAllBytes(saved.resolve("untouched.xlsx"));
    assertThat(plan.collect(Settlement.ASK, Map.of(Collecting.FORM, same)).changes()).isZero();
    Collecting other = Collecting.in(folder.resolve("other"));
    other.written(form);
    byte[] bytes = Files.readAllBytes(saved.resolve("form.xlsx"));
    Collected collected = plan.collect(Settlement.ASK, Map.of(Collecting.FORM, bytes));
    Collecting.write(collected);
    assertThat(collected.refused()).isEmpty();
    assertThat(plan.report()).isEqualTo(other.report());
  }
}
