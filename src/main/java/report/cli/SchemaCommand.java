package report.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    Optional<FileKind> one = Optional.ofNullable(kind).map(SchemaCommand::named);
    Optional<Path> folder = Optional.ofNullable(out);
    if (folder.isPresent()) {
      List<FileKind> kinds = one.map(List::of).orElse(List.of(FileKind.values()));
      for (FileKind each : kinds) {
        write(each, folder.get(), each.code() + ".json");
      }
    } else {
      console.out().print(text(one.orElseThrow(SchemaCommand::noKind)));
    }
    return ExitCode.CLEAN;
  }

  private void write(FileKind each, Path folder, String name) throws IOException {
    OutputFile.in(folder, name).write(text(each).getBytes(StandardCharsets.UTF_8));
    console.print(PlansFolder.shown(folder.resolve(name)));
  }

  private String text(FileKind each) {
    return each.schema(console.texts().language().locale());
  }

  private static FileKind named(String code) {
    return FileKind.of(code)
        .orElseThrow(() -> UsageFault.unknown("fault.kind", code, FileKind.codes()));
  }

  private static UsageFault noKind() {
    return UsageFault.known("fault.noKind", "", FileKind.codes());
  }
}
