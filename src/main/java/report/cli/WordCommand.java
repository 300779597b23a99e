package report.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** A command whose arguments are any number of words of one kind: files or years. */
interface WordCommand extends Callable<Integer> {
  /** Receives the words of a command line without options. */
  void words(List<String> words);

  @Override
  Integer call() throws IOException;
}
