package report.cli.terminal;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A standard stream of the process, in UTF-8 regardless of the platform charset. {@link
 * PrintWriter#checkError()} shows whether writing failed. If a reader such as {@code head} closes
 * its pipe, this is not an error, and the rest is dropped.
 */
public final class StandardOutput {
  private StandardOutput() {}

  /**
   * A writer.
   *
   * @param stream the bytes of the stream, usually a {@link FileOutputStream}
   */
  public static PrintWriter to(OutputStream stream) {
    return new PrintWriter(new UntilClosed(stream), false, StandardCharsets.UTF_8);
  }

  /** Drops anything that is written after the reader has closed the pipe. */
  private static final class UntilClosed extends FilterOutputStream {
    private boolean closed;

    UntilClosed(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (closed) {
        return;
      }
      try {
        out.write(bytes, from, length);
      } catch (IOException fault) {
        if (!isClosedPipe(fault)) {
          throw fault;
        }
        closed = true;
      }
    }

    /** Java passes on the message of the system, which some systems translate. */
    private static boolean isClosedPipe(IOException fault) {
      String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
      return message.contains("pipe") || message.contains("パイプ");
    }
  }
}
