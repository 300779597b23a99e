package report.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.TemplateSet;
import report.cli.terminal.Console;
import report.project.ProjectFiles;
import report.project.UsageFault;
import report.read.control.ControlReader;
import report.serve.Built;
import report.serve.PreviewServer;
import report.serve.Watch;

/** Shows the pages of a book in a browser while its files are being edited. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;
  private final Optional<Path> home;

  @Parameters(paramLabel = "YEAR", arity = "1", descriptionKey = "parameter.oneYear")
  private String year = "";

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--templates", paramLabel = "FOLDER", descriptionKey = "option.templates")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
  private int port = 8080;

  /**
   * A preview.
   *
   * @param console the console
   * @param home the folder of the tool, which may contain templates
   */
  ServeCommand(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  /** Runs until the process is ended or the thread is interrupted. */
  @Override
  public Integer call() throws IOException {
    TemplateSet set = TemplateSet.find(templates, Optional.empty(), home);
    PreviewBuild build = new PreviewBuild(console, options, year, set);
    try (Watch watch =
            new Watch(
                List.of(
                    () -> Watch.below(ControlReader.project(options.plans()), options.plans()),
                    () -> Watch.below(ProjectFiles.around(set.folder()), set.folder())));
        PreviewServer server = open()) {
      server.show(build.run());
      say("serve.at", server.address());
      while (true) {
        watch.awaitChange();
        server.show(again(build));
      }
    } catch (InterruptedException ended) {
      return ExitCode.CLEAN;
    }
  }

  private PreviewServer open() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw UsageFault.of("fault.notAPort", String.valueOf(port));
    }
    try {
      return new PreviewServer(port, console.texts().language().locale());
    } catch (BindException taken) {
      throw UsageFault.of("fault.port", String.valueOf(port));
    }
  }

  /** While files are being changed, a folder can be missing for a moment: the preview continues. */
  private Built again(PreviewBuild build) {
    try {
      Built built = build.run();
      if (built instanceof Built.Site) {
        say("serve.again");
      }
      return built;
    } catch (UsageFault fault) {
      return refused(console.texts().of(fault));
    } catch (UncheckedIOException fault) {
      IOException cause = fault.getCause();
      return refused(
          cause == null
              ? String.valueOf(fault.getMessage())
              : FileFault.text(cause, console.texts()));
    } catch (IOException fault) {
      return refused(FileFault.text(fault, console.texts()));
    } catch (RuntimeException | StackOverflowError fault) {
      return refused(ErrorHandler.text(fault, console.texts()));
    }
  }

  private Built refused(String reason) {
    console.complain(reason);
    console.err().flush();
    return new Built.Refused(reason);
  }

  private void say(String key, Object... arguments) {
    console.print(console.texts().get(key, arguments));
    console.out().flush();
  }
}
