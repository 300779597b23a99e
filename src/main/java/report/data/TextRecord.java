package report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.ThemePart;

/**
 * One text, for programs: a row of texts.csv and an element of the texts in data.json.
 *
 * @param book the book
 * @param labels the labels of the document
 * @param theme the theme
 * @param initiative the initiative; empty for the theme itself
 * @param actionId the id of the action, empty for an initiative or a theme
 * @param kind what the text is
 * @param text its lines
 */
record TextRecord(
    SourceBook book,
    Labels labels,
    ThemePart theme,
    Optional<InitiativePart> initiative,
    String actionId,
    Kind kind,
    String text)
    implements DataRecord {

  /** What a text is. */
  enum Kind {
    /** 方向性 of a theme. */
    DIRECTION("direction"),
    /** The aim of an initiative. */
    AIM("aim"),
    /** 取組. */
    ACTION("action"),
    /** 目標, with the lines below them. */
    GOALS("goals"),
    /** 進捗状況, with the reasons for what was not reached. */
    PROGRESS("progress"),
    /** 課題. */
    CHALLENGES("challenges"),
    /** 今後の対応. */
    NEXT("next");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** The names of its values, in order; each is the key of a label {@code fact.KEY} too. */
  static final List<String> KEYS =
      List.of(
          "year",
          "themeNumber",
          "themeId",
          "theme",
          "department",
          "initiativeId",
          "initiative",
          "actionId",
          "textKind",
          "asOf",
          "text",
          "yearNumber",
          "publisher",
          "publisherCode");

  /**
   * The texts of themes in reading order, without empty ones.
   *
   * @param book the whole book, which a part of it does not name
   * @param document the themes
   */
  static List<TextRecord> of(SourceBook book, Document document) {
    List<TextRecord> records = new ArrayList<>();
    Labels labels = document.overview().labels();
    for (ThemePart theme : document.themes()) {
      TextRecord of = new TextRecord(book, labels, theme, Optional.empty(), "", Kind.DIRECTION, "");
      of.add(theme.direction(), records);
      theme.sections().forEach(section -> of.in(section).add(section, records));
    }
    return records;
  }

  private TextRecord in(InitiativePart section) {
    boolean isOfTheme =
        section.anchor().equals(InitiativePart.OF_THEME)
            || section.anchor().equals(InitiativePart.OUTLOOK);
    return new TextRecord(
        book, labels, theme, isOfTheme ? Optional.empty() : Optional.of(section), "", Kind.AIM, "");
  }

  private void add(InitiativePart section, List<TextRecord> records) {
    add(section.aim(), records);
    for (Group group : section.groups()) {
      TextRecord of =
          new TextRecord(book, labels, theme, initiative, group.anchor(), Kind.ACTION, "");
      boolean isLabelOnly = group.goals().isEmpty() && group.progress().isEmpty();
      if (!group.anchor().isEmpty() || !isLabelOnly) {
        of.add(group.action(), records);
      }
      of.as(Kind.GOALS).add(group.goals(), records);
      of.as(Kind.PROGRESS).add(group.progress(), records);
      of.as(Kind.CHALLENGES).add(PieceText.below(group.outlook().challenges()), records);
      of.as(Kind.NEXT).add(PieceText.below(group.outlook().next()), records);
    }
  }

  private TextRecord as(Kind other) {
    return new TextRecord(book, labels, theme, initiative, actionId, other, text);
  }

  private void add(List<Piece> pieces, List<TextRecord> records) {
    String lines = PieceText.of(pieces, labels);
    if (!lines.isEmpty()) {
      records.add(new TextRecord(book, labels, theme, initiative, actionId, kind, lines));
    }
  }

  @Override
  public Optional<Object> value(String key) {
    return switch (key) {
      case "themeNumber" -> Optional.of(BigDecimal.valueOf(theme.number()));
      case "themeId" -> Optional.of(theme.id());
      case "theme" -> Optional.of(theme.title());
      case "department" -> Optional.of(theme.department());
      case "initiativeId" -> Optional.of(initiative.map(InitiativePart::anchor).orElse(""));
      case "initiative" -> Optional.of(initiative.map(InitiativePart::title).orElse(""));
      case "actionId" -> Optional.of(actionId);
      case "textKind" -> Optional.of(kind.code);
      case "asOf" -> Optional.of(theme.asOf());
      case "text" -> Optional.of(text);
      default -> book.value(key);
    };
  }

  @Override
  public String text(String key) {
    return key.equals("textKind") ? labels.get("text." + kind.code) : DataRecord.super.text(key);
  }
}
