package report.project;

import java.nio.file.attribute.BasicFileAttributes;

/** What stands under a name of a project. */
public enum EntryKind {
  /** A file that may be read, behind a link or not. */
  FILE,
  /** A folder that may be entered, behind a link or not. */
  FOLDER,
  /** Nothing, or a link to nothing. */
  ABSENT,
  /** A link that leads out of the project. Nothing of what is behind it is read. */
  OUTSIDE,
  /** A link to itself or to a folder that it lies in. */
  CIRCLE,
  /** A pipe, a device or the like: to open one may wait without end. */
  SPECIAL;

  /** Whether something stands there that is not read, whatever it holds. */
  public boolean isRefused() {
    return this == OUTSIDE || this == CIRCLE || this == SPECIAL;
  }

  /** What has such attributes, which are not those of a link. */
  static EntryKind of(BasicFileAttributes there) {
    if (there.isDirectory()) {
      return FOLDER;
    }
    return there.isRegularFile() ? FILE : SPECIAL;
  }
}
