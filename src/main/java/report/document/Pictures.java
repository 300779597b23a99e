package report.document;

import java.util.List;
import report.picture.Picture;

/** The pictures of a document. */
public final class Pictures {
  /** The folder beside the pages that holds their files; no page of a theme has this name. */
  public static final String FOLDER = "pictures_/";

  private Pictures() {}

  /** The pictures of a theme in reading order, each as often as it is printed. */
  public static List<Picture> of(ThemePart theme) {
    return theme
        .pieces()
        .filter(Piece.Image.class::isInstance)
        .map(piece -> ((Piece.Image) piece).picture())
        .toList();
  }
}
