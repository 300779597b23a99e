package report.spreadsheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.office.Limits;
import report.office.PackageParts;
import report.office.Relationships;
import report.office.UnreadableFile;
import report.office.XmlPart;
import report.spreadsheet.Sheet.Visibility;
import report.spreadsheet.Workbook.ActiveContent;
import report.spreadsheet.Workbook.DefinedName;

/**
 * Reads workbooks of the format Office Open XML (.xlsx), transitional or strict, as Excel,
 * LibreOffice and others save them.
 */
public final class WorkbookReader {
  private static final String WORKBOOK = "workbook";

  /** Parts of a workbook that leads elsewhere. */
  private static final String LINKS = "externalLink";

  private final String path;
  private final PackageParts parts;
  private final List<SheetEntry> entries = new ArrayList<>();
  private final List<NameEntry> names = new ArrayList<>();
  private boolean is1904;

  private record SheetEntry(String name, Visibility visibility, String relationship) {}

  private record NameEntry(String name, String refersTo, int sheet) {}

  private WorkbookReader(String path, PackageParts parts) {
    this.path = path;
    this.parts = parts;
  }

  /**
   * Reads a workbook.
   *
   * @param path the path to print
   * @param content the bytes of the file, at least one more than {@link WorkbookFile#LARGEST} if it
   *     has more
   * @param findings receives an error if it cannot be read
   * @return the workbook, if it can be read
   */
  public static Optional<Workbook> read(String path, byte[] content, Findings findings) {
    try {
      return Optional.of(new WorkbookReader(path, PackageParts.of(content)).read());
    } catch (UnreadableFile e) {
      findings.add(finding(path, e));
      return Optional.empty();
    }
  }

  private static Finding finding(String path, UnreadableFile e) {
    Finding finding =
        Finding.of(Rule.UNREADABLE_WORKBOOK, Span.start(Source.withoutText(path)), e.detail());
    return switch (e.fault()) {
      case OTHER -> finding;
      case XLS -> finding.withMessage("F001.xls");
      case XLSB -> finding.withMessage("F001.xlsb");
      case ODS -> finding.withMessage("F001.ods");
      case ENCRYPTED -> finding.withMessage("F001.encrypted");
      case DAMAGED -> finding.withMessage("F001.damaged");
      case TOO_LARGE -> finding.withMessage("F001.large");
    };
  }

  private Workbook read() throws UnreadableFile {
    String main = Relationships.of(parts, "").byType().getOrDefault("officeDocument", "");
    if (!main.startsWith("xl/") && !parts.has(main)) {
      throw UnreadableFile.damaged("_rels/.rels");
    }
    if (main.startsWith("word/") || main.startsWith("ppt/")) {
      throw new UnreadableFile(UnreadableFile.Fault.OTHER, "");
    }
    Relationships relationships = Relationships.of(parts, main);
    index(XmlPart.open(parts, main, WORKBOOK));
    CellReader cells =
        new CellReader(
            texts(relationships),
            CellFormats.of(parts, Optional.ofNullable(relationships.byType().get("styles"))),
            is1904);
    List<Sheet> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      String part = relationships.byId().getOrDefault(entry.relationship(), "");
      if (part.contains("chartsheets/") || part.contains("dialogsheets/")) {
        continue;
      }
      XmlPart xml = XmlPart.open(parts, part, "worksheet");
      int number = sheets.size() + 1;
      sheets.add(
          SheetReader.read(
              xml,
              number,
              entry.name(),
              entry.visibility(),
              cells,
              DrawingReader.texts(parts, Relationships.of(parts, part))));
    }
    return new Workbook(path, sheets, definedNames(), contents(relationships));
  }

  private void index(XmlPart xml) throws UnreadableFile {
    xml.children(
        Map.of(
            "workbookPr",
            () -> {
              is1904 = xml.isSet("date1904");
              xml.skip();
            },
            "sheets",
            () -> xml.children(Map.of("sheet", () -> sheet(xml))),
            "definedNames",
            () -> xml.children(Map.of("definedName", () -> name(xml)))));
  }

  private void sheet(XmlPart xml) throws UnreadableFile {
    Visibility visibility =
        switch (xml.attribute("state").orElse("")) {
          case "hidden" -> Visibility.HIDDEN;
          case "veryHidden" -> Visibility.VERY_HIDDEN;
          default -> Visibility.VISIBLE;
        };
    String name = xml.attribute("name").orElse("");
    entries.add(new SheetEntry(name, visibility, xml.relationship().orElse("")));
    if (entries.size() > Limits.SHEETS) {
      throw UnreadableFile.tooLarge(Limits.SHEETS + " sheets");
    }
    xml.skip();
  }

  private void name(XmlPart xml) throws UnreadableFile {
    String name = xml.attribute("name").orElse("");
    int sheet = xml.number("localSheetId", Integer.MAX_VALUE);
    names.add(new NameEntry(name, xml.text(), sheet));
    if (names.size() > Limits.ENTRIES) {
      throw UnreadableFile.tooLarge(Limits.ENTRIES + " names");
    }
  }

  private List<DefinedName> definedNames() {
    return names.stream()
        .map(
            entry ->
                new DefinedName(
                    entry.name(),
                    entry.refersTo(),
                    entry.sheet() < entries.size()
                        ? Optional.of(entries.get(entry.sheet()).name())
                        : Optional.empty()))
        .toList();
  }

  /** The texts that cells share. */
  private List<String> texts(Relationships relationships) throws UnreadableFile {
    Optional<String> name = Optional.ofNullable(relationships.byType().get("sharedStrings"));
    List<String> texts = new ArrayList<>();
    if (name.isPresent()) {
      XmlPart xml = XmlPart.open(parts, name.get(), "sst");
      xml.children(
          Map.of(
              "si",
              () -> {
                texts.add(StringItem.read(xml));
                if (texts.size() > Limits.ENTRIES) {
                  throw UnreadableFile.tooLarge(Limits.ENTRIES + " texts");
                }
              }));
    }
    return texts;
  }

  private static Set<ActiveContent> contents(Relationships relationships) {
    Set<ActiveContent> contents = EnumSet.noneOf(ActiveContent.class);
    if (relationships.byType().containsKey("vbaProject")) {
      contents.add(ActiveContent.MACROS);
    }
    if (relationships.byType().containsKey(LINKS)) {
      contents.add(ActiveContent.EXTERNAL_LINKS);
    }
    return contents;
  }
}
