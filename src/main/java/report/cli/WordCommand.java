package report.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** A command whose arguments are words of one kind, as many as one likes: files or years. */
interface WordCommand extends Callable<Integer> {
  /** Takes the words of a command line without options. */
  void words(List<String> words);

  @Override
  Integer call() throws IOException;
}
