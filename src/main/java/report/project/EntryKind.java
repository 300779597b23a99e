package report.project;

import java.nio.file.attribute.BasicFileAttributes;

/** What exists under a name in a project. */
public enum EntryKind {
  /** A readable file, possibly behind a link. */
  FILE,
  /** An accessible folder, possibly behind a link. */
  FOLDER,
  /** Nothing, or a broken link. */
  ABSENT,
  /** A link that leads out of the project. Nothing behind it is read. */
  OUTSIDE,
  /** A link to itself or to a folder that contains it. */
  CIRCLE,
  /** A pipe, a device or similar: opening one may block forever. */
  SPECIAL;

  /** Whether something exists that is not read, regardless of its content. */
  public boolean isRefused() {
    return this == OUTSIDE || this == CIRCLE || this == SPECIAL;
  }

  /** An object with such attributes, which are not those of a link. */
  static EntryKind of(BasicFileAttributes there) {
    if (there.isDirectory()) {
      return FOLDER;
    }
    return there.isRegularFile() ? FILE : SPECIAL;
  }
}
