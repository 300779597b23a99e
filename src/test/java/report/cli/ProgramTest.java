package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.terminal.Console;
import report.cli.terminal.StandardOutput;
import report.project.Language;
import report.project.Messages;

class ProgramTest {
  private final StringWriter err = new StringWriter();

  @Test
  void aFaultOfTheToolIsOneLineThatSaysWhatToDo() {
    int exit = faults(Language.ENGLISH, false).own(new IllegalStateException("no such state"));

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("IllegalStateException: no such state", "--debug", "maintainers");
    assertThat(exit).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void whatCannotBeWrittenIsAFault() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(run(full, "ratings")).isEqualTo(ExitCode.FAULT);
    assertThat(err.toString().lines()).singleElement().asString().contains("standard output");
  }

  @Test
  void aReaderThatClosedItsPipeHasWhatItWants() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(run(closed, "ratings")).isEqualTo(ExitCode.CLEAN);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("words"), "--plans @words \"");

    for (String word : List.of("@" + file, "@", "@@", "@no such file")) {
      Ran out = Ran.english("build", "R1", "--out", word, "--plans", folder.resolve("none"));
      Ran year = Ran.english("rates", word);

      assertThat(out.exit()).as(word).isEqualTo(ExitCode.USAGE);
      assertThat(out.err().lines()).singleElement().asString().doesNotContain("Exception");
      assertThat(year.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(year.err().lines()).singleElement().asString().contains(word);
    }
  }

  private int run(OutputStream out, String... arguments) {
    Console console =
        new Console(
            StandardOutput.to(out), new PrintWriter(err, true), new Messages(Language.ENGLISH));
    return new Program(console, Optional.empty()).run(arguments);
  }

  @Test
  void itSpeaksTheUsersLanguage() {
    faults(Language.JAPANESE, false).own(new StackOverflowError());

    assertThat(err.toString()).contains("ツール自身の不具合です: java.lang.StackOverflowError。");
  }

  @Test
  void tooLittleMemoryIsNoFaultOfTheTool() {
    faults(Language.ENGLISH, false).own(new OutOfMemoryError("Java heap space"));

    assertThat(err.toString()).contains("REPORT_JAVA_OPTS=-Xmx").doesNotContain("maintainers");
  }

  @Test
  void debugShowsTheStackTrace() {
    faults(Language.ENGLISH, true).own(new IllegalStateException("no such state"));

    assertThat(err.toString()).contains("at " + ProgramTest.class.getName());
  }

  private ErrorHandler faults(Language language, boolean debug) {
    Messages texts = new Messages(language);
    return new ErrorHandler(
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), texts), debug);
  }
}
