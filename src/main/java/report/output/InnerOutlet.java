package report.output;

import java.io.IOException;
import report.kept.KeptPieces;

/**
 * An outlet into a folder inside another.
 *
 * @param outer the other outlet
 * @param folder the folder, with a slash at its end; empty for the outer one itself
 */
public record InnerOutlet(Outlet outer, String folder) implements Outlet {
  @Override
  public void file(String path, Content content) throws IOException {
    outer.file(folder + path, content);
  }

  @Override
  public KeptPieces pieces() {
    return outer.pieces();
  }

  @Override
  public boolean isUpToDate(String path, String from) throws IOException {
    return outer.isUpToDate(folder + path, from);
  }

  @Override
  public void file(String path, String from, Content content) throws IOException {
    outer.file(folder + path, from, content);
  }
}
