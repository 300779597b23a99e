package report.read;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.project.Language;
import report.read.form.KeyTexts;
import report.read.form.Schema;
import report.read.form.Value;
import report.read.theme.PlanReader;
import report.read.theme.ProgressReader;
import report.read.translation.EditionTerms;
import report.read.translation.TranslationDraft;
import report.read.translation.TranslationForm;
import report.read.tree.Node;

/** The kinds of files of a plan, each with its schema. */
public enum FileKind {
  /** The book of a year. */
  BOOK("book"),
  /** The glossary of a year. */
  GLOSSARY("glossary"),
  /** The plan of a theme. */
  PLAN("plan"),
  /** A report on a theme. */
  PROGRESS("progress"),
  /** The vision of a year. */
  VISION("vision"),
  /** A meeting of a council. */
  MEETING("meeting");

  /** The folder of schemas in a plans folder; hidden, so that it is not mistaken for a year. */
  public static final String FOLDER = ".schema";

  /** What follows the name of a kind in that of its translations. */
  public static final String TRANSLATED = "." + Language.ENGLISH.code();

  private final String code;

  FileKind(String code) {
    this.code = code;
  }

  /**
   * The name of the kind in commands and schema file names.
   *
   * @return a word in lowercase
   */
  public String code() {
    return code;
  }

  /** What the file is as a whole. */
  Value form() {
    return switch (this) {
      case BOOK -> Value.of(BookReader.FORM);
      case GLOSSARY -> GlossaryReader.FILE;
      case PLAN -> Value.of(PlanReader.FORM);
      case PROGRESS -> Value.of(ProgressReader.FORM);
      case VISION -> Value.of(VisionReader.FORM);
      case MEETING -> Value.of(MeetingReader.FORM);
    };
  }

  /**
   * The kind with a name.
   *
   * @param code a word
   * @return the kind, if it exists
   */
  public static Optional<FileKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  /**
   * The names of all kinds.
   *
   * @return the names in order
   */
  public static List<String> codes() {
    return Arrays.stream(values()).map(FileKind::code).toList();
  }

  /**
   * The JSON Schema of the kind.
   *
   * @param locale the language of descriptions
   * @return JSON text
   */
  public String schema(Locale locale) {
    return Schema.of(code, form(), new KeyTexts(locale));
  }

  /**
   * The JSON Schema of the translations of files of this kind.
   *
   * @param locale the language of descriptions
   * @return JSON text
   */
  public String translationSchema(Locale locale) {
    Value texts =
        this == BOOK ? Value.of(EditionTerms.with(BookReader.FORM)) : TranslationForm.of(form());
    return Schema.of(code + TRANSLATED, TranslationForm.texts(texts), new KeyTexts(locale));
  }

  /**
   * A translation to fill in.
   *
   * @param root the tree of a file of this kind
   * @return the lines; none if it has nothing to translate
   */
  public List<String> draft(Node root) {
    return TranslationDraft.of(root, form());
  }

  /**
   * The first line of a file of this kind, by which editors find its schema.
   *
   * @param file the file, relative to the folder of plans
   * @return a comment without line feed
   */
  public String modeline(Path file) {
    return modeline(file, code);
  }

  /**
   * The first line of a translation of a file of this kind.
   *
   * @param file the file, relative to the folder of plans
   * @return a comment without line feed
   */
  public String translationModeline(Path file) {
    return modeline(file, code + TRANSLATED);
  }

  private static String modeline(Path file, String schema) {
    int depth = file.getNameCount() - 1;
    return "# yaml-language-server: $schema="
        + "../".repeat(depth)
        + FOLDER
        + "/"
        + schema
        + ".json";
  }
}
