package report.compose;

import java.util.Set;
import report.document.Run;
import report.prose.Inline;

/**
 * The themes that links in texts can lead to: those of the document. A link to another is printed
 * as its words alone.
 *
 * @param themes the ids of the themes
 * @param own the id of the theme whose texts are printed; empty for texts of the book
 */
record BookPlaces(Set<String> themes, String own) {
  /** Copies the set. */
  BookPlaces {
    themes = Set.copyOf(themes);
  }

  /** The same for the texts of a theme. */
  BookPlaces in(String theme) {
    return new BookPlaces(themes, theme);
  }

  /** A part of the words of a link. */
  Run run(Inline.Reference reference, Run.Plain words) {
    String theme = reference.theme().isEmpty() ? own : reference.theme();
    return themes.contains(theme)
        ? new Run.Elsewhere(words.text(), words.bold(), theme, reference.item())
        : words;
  }
}
