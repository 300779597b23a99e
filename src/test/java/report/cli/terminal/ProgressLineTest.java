package report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.finding.Paint;
import report.notation.DisplayWidth;
import report.output.Outlet;
import report.project.Language;
import report.project.Messages;

class ProgressLineTest {
  private final StringWriter err = new StringWriter();
  private final List<String> written = new ArrayList<>();

  private ProgressLine line(Language language, boolean terminal, Map<String, String> variables) {
    Environment environment =
        new Environment(variables, terminal, InputStream.nullInputStream(), Optional.empty());
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            new Messages(language),
            environment,
            Paint.NONE);
    return new ProgressLine(console, Optional.empty());
  }

  private void work(ProgressLine line, int workbooks) throws IOException {
    Outlet counted = line.over("R1", workbooks, (path, content) -> written.add(path));
    for (int i = 1; i <= workbooks; i++) {
      counted.file(i + ".xlsx", out -> {});
      line.tick();
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, R1: 2 of 2 workbooks", "JAPANESE, R1：ブック2冊のうち2冊"})
  void eachLineIsWrittenOverTheOneBefore(Language language, String last) throws IOException {
    try (ProgressLine line = line(language, true, Map.of())) {
      work(line, 2);

      assertThat(err.toString().split("\r")).hasSize(2).endsWith(last);
      assertThat(written).containsExactly("1.xlsx", "2.xlsx");
    }
  }

  @Test
  void inTheEndNothingIsLeftOfIt() throws IOException {
    try (ProgressLine line = line(Language.JAPANESE, true, Map.of())) {
      work(line, 2);
    }

    int width = DisplayWidth.inTerminal("R1：ブック2冊のうち2冊");
    assertThat(err.toString()).endsWith("2冊\r" + " ".repeat(width) + "\r");
  }

  @Test
  void nothingIsWrittenAfterTheEnd() throws IOException {
    try (ProgressLine line = line(Language.ENGLISH, true, Map.of())) {
      work(line, 2);
      line.end();
      String before = err.toString();

      line.tick();
      line.end();

      assertThat(err).hasToString(before);
    }
  }

  @Test
  void whereNobodyWatchesNothingIsSaid() throws IOException {
    try (ProgressLine piped = line(Language.ENGLISH, false, Map.of());
        ProgressLine job = line(Language.ENGLISH, true, Map.of("CI", "true"))) {
      work(piped, 2);
      work(job, 2);
    }

    assertThat(err).hasToString("");
  }

  @Test
  void oneWorkbookIsNotCounted() throws IOException {
    try (ProgressLine line = line(Language.ENGLISH, true, Map.of())) {
      work(line, 1);
    }

    assertThat(err).hasToString("");
  }
}
