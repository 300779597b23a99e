package report.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.read.FileKind;

/** Prints or writes the JSON Schemas for editors. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "KIND", arity = "0..1", descriptionKey = "report.schema.kind")
  private @Nullable String kind;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      descriptionKey = "report.schema.out")
  private @Nullable Path out;

  /**
   * A command.
   *
   * @param console the console
   */
  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Asked> one = Optional.ofNullable(kind).map(Asked::named);
    Optional<Path> folder = Optional.ofNullable(out);
    if (folder.isPresent()) {
      for (Asked each : one.map(List::of).orElse(Asked.ALL)) {
        write(each, folder.get());
      }
    } else {
      console.out().print(text(one.orElseThrow(SchemaCommand::noKind)));
    }
    return ExitCode.CLEAN;
  }

  /** A kind of files, or of their translations. */
  private record Asked(FileKind kind, boolean translated) {
    static final List<Asked> ALL =
        Stream.of(false, true)
            .flatMap(
                translated ->
                    Arrays.stream(FileKind.values()).map(kind -> new Asked(kind, translated)))
            .toList();

    static List<String> codes() {
      return ALL.stream().map(Asked::code).toList();
    }

    String code() {
      return kind.code() + (translated ? FileKind.TRANSLATED : "");
    }

    static Asked named(String code) {
      return ALL.stream()
          .filter(asked -> asked.code().equals(code))
          .findFirst()
          .orElseThrow(() -> UsageFault.unknown("fault.kind", code, codes()));
    }
  }

  private void write(Asked each, Path folder) throws IOException {
    String name = each.code() + ".json";
    OutputFile.in(folder, name).write(text(each).getBytes(StandardCharsets.UTF_8));
    console.print(PlansFolder.shown(folder.resolve(name)));
  }

  private String text(Asked each) {
    Locale locale = console.texts().language().locale();
    return each.translated() ? each.kind().translationSchema(locale) : each.kind().schema(locale);
  }

  private static UsageFault noKind() {
    return UsageFault.known("fault.noKind", "", Asked.codes());
  }
}
