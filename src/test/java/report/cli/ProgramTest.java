package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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

  private Faults faults(Language language, boolean debug) {
    Texts texts = new Texts(language);
    return new Faults(
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), texts), debug);
  }
}
