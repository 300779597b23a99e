package report.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import report.cli.terminal.Console;
import report.delivery.AppearedException;
import report.delivery.NotOursException;
import report.project.Messages;
import report.project.RefusedFileException;
import report.project.UsageFault;
import report.sheet.workbook.ExcelLimitException;

/** Reports an error on one line, and returns its exit code. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final long BYTES_PER_MB = 1024 * 1024;

  private final Console console;
  private final boolean debug;

  ErrorHandler(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    return usage(usageFault(fault), name(fault.getCommandLine()));
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return fault instanceof UsageFault usage ? usage(usage, name(command)) : own(fault);
  }

  /** An internal error, or a problem of the machine. */
  int own(Throwable fault) {
    Messages texts = console.texts();
    console.complain(text(fault, texts));
    if (debug) {
      fault.printStackTrace(console.err());
    }
    Throwable cause = cause(fault);
    if (fault instanceof ExcelLimitException) {
      return ExitCode.FINDINGS;
    }
    return cause instanceof NotOursException || cause instanceof RefusedFileException
        ? ExitCode.USAGE
        : ExitCode.FAULT;
  }

  /** The cause of an error that occurred deep inside. */
  private static Throwable cause(Throwable fault) {
    return fault instanceof UncheckedIOException io && io.getCause() != null
        ? io.getCause()
        : fault;
  }

  /** The error, on one line. It is not an error of the tool if a file of others was left alone. */
  static String text(Throwable fault, Messages texts) {
    Throwable cause = cause(fault);
    if (cause instanceof NotOursException theirs) {
      String key = theirs.isChanged() ? "fault.changed" : "fault.notOurs";
      return texts.get(key, theirs.getFile());
    }
    if (cause instanceof RefusedFileException refused) {
      return FileFault.text(refused, texts);
    }
    if (cause instanceof InterruptedIOException) {
      return texts.get("build.stopped");
    }
    if (cause instanceof AppearedException after) {
      List<String> folders = after.appeared().stream().map(Path::toString).toList();
      return texts.get("fault.appeared", FileFault.text(after.fault(), texts), texts.list(folders));
    }
    if (cause instanceof IOException io) {
      return texts.get("fault.io", FileFault.text(io, texts));
    }
    if (fault instanceof ExcelLimitException limit) {
      String key = "fault.limit." + limit.limit().name();
      return texts.get(key, limit.place(), limit.limit().most());
    }
    return fault instanceof OutOfMemoryError
        ? texts.get("fault.memory", Runtime.getRuntime().maxMemory() / BYTES_PER_MB)
        : texts.get("fault.own", fault.toString().lines().findFirst().orElse(""));
  }

  /** The requested output could not be written to standard output. */
  int output() {
    console.complain(console.texts().get("fault.output"));
    return ExitCode.FAULT;
  }

  /** A usage error in a command whose full name, including report, is given. */
  int usage(UsageFault fault, String command) {
    Messages texts = console.texts();
    console.complain(texts.of(fault) + texts.get("hint.help", command + " --help"));
    return ExitCode.USAGE;
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static UsageFault usageFault(ParameterException fault) {
    if (fault.getCause() instanceof UsageFault usage) {
      return usage;
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), fault.getCommandLine());
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return UsageFault.of("fault.twice", name(twice.getOverwritten()));
    }
    if (fault.getArgSpec() != null && fault.getArgSpec().arity().max() == 0) {
      return UsageFault.of("fault.noValue", name(fault.getArgSpec()));
    }
    return UsageFault.of("fault.arguments", String.valueOf(fault.getMessage()));
  }

  private static UsageFault unmatched(String written, CommandLine command) {
    if (written.startsWith("-")) {
      return UsageFault.unknown("fault.option", written.replaceFirst("=.*", ""), options(command));
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? UsageFault.of("fault.tooMuch", written)
        : UsageFault.unknown("fault.command", written, commands);
  }

  private static UsageFault missing(ArgSpec argument) {
    return argument.isOption()
        ? UsageFault.of("fault.missingValue", name(argument), argument.paramLabel())
        : UsageFault.of("fault.missing", name(argument));
  }

  private static Collection<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
    names.removeIf(name -> !name.startsWith("--"));
    return names;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
