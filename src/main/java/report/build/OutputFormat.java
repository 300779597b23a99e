package report.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.output.ThemeOutput;
import report.output.ThemePass;

/**
 * What a book is built as. A new format is a class of this kind and an entry of {@link
 * OutputFormats#ALL}.
 */
public interface OutputFormat {
  /**
   * The name on the command line, which is also that of its part of a build.
   *
   * @return a word in lowercase
   */
  String code();

  /**
   * The files that a reader of the pages can download.
   *
   * @param edition what to build
   * @return their names, in order; none for pages
   */
  List<String> downloads(Edition edition);

  /**
   * How many files are counted while they are written, for whoever waits.
   *
   * @param edition what to build
   * @return the number; 0 if they appear at once
   */
  default int countedFiles(Edition edition) {
    return 0;
  }

  /**
   * Whether it is built if no format is named.
   *
   * @return true for most; false for what few readers need and takes long
   */
  default boolean isUsual() {
    return true;
  }

  /**
   * Whether it is part of the browser preview; slow outputs that are not visible there are omitted.
   *
   * @return whether it is
   */
  default boolean isPreviewed() {
    return true;
  }

  /**
   * Whether it is also built of an edition in another language. Papers for a council are in the
   * language of the original.
   *
   * @return whether it is
   */
  default boolean isTranslated() {
    return true;
  }

  /**
   * Starts writing a book, theme by theme.
   *
   * @param edition what to write
   * @param target the target and the templates; the findings in templates are added to its findings
   * @return a receiver of themes; empty if the templates have errors
   * @throws IOException if a template cannot be read
   */
  Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException;

  /**
   * Writes a whole book, theme by theme, except for what offers the files of all formats.
   *
   * @param edition what to write
   * @param target where to, and with which templates; its findings receive those in templates
   * @return the output, which is still to be concluded; empty if the templates have errors
   * @throws IOException if a file cannot be written
   */
  default Optional<ThemeOutput> write(Edition.Whole edition, Target target) throws IOException {
    Optional<ThemeOutput> output = begin(edition, target);
    ThemePass.over(output, documents(edition));
    return output;
  }

  /**
   * A whole book as the output takes it.
   *
   * @param edition what to write
   * @return a document for each theme; for an output that shows all of it as one, the book
   */
  default List<Document> documents(Edition.Whole edition) {
    return edition.document().oneByOne();
  }
}
