package report.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.finding.Paint;

/** When findings are printed in colours. */
public enum Colours {
  /**
   * If output goes to a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
   */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  /** The option for the user's choice. */
  public static final String OPTION = "--color";

  /** The name on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for the choices: auto, always and never. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Colours::code).toList();
  }

  /** The setting requested by the arguments; looked up before any message is printed. */
  public static Colours asked(String... arguments) {
    Optional<String> code = Argument.last(OPTION, arguments);
    return Arrays.stream(values())
        .filter(choice -> code.filter(choice.code()::equals).isPresent())
        .findFirst()
        .orElse(AUTO);
  }

  /** The colours to print with. */
  public Paint paint(Environment environment) {
    boolean asUsual =
        environment.terminal()
            && environment.variable("NO_COLOR").isEmpty()
            && environment.variable("TERM").filter("dumb"::equals).isEmpty();
    return this == ALWAYS || (this == AUTO && asUsual) ? Paint.ANSI : Paint.NONE;
  }
}
