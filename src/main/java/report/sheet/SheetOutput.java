package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Labels;
import report.document.Outlet;
import report.document.Pack;
import report.document.Product;
import report.document.Sha256;
import report.document.SideBySide;
import report.document.ValueDigest;
import report.finding.Findings;
import report.sheet.workbook.Workbook;

/** Writes a book as a workbook. */
public final class SheetOutput {
  /** The name of the template workbook in the folder of templates. */
  private static final String TEMPLATE = "sheet.xlsx";

  private final Path path;
  private final Optional<KeptTemplates> kept;

  /**
   * An output that looks as a template says.
   *
   * @param templates the folder of templates; where it has no {@code sheet.xlsx} the starter is
   *     used
   */
  public SheetOutput(Path templates) {
    this(Optional.empty(), templates, Optional.empty());
  }

  /**
   * An output that looks as a template says.
   *
   * @param chosen the template workbook; it must exist
   * @param templates the folder of templates, where none is chosen
   * @param kept what templates said in earlier builds, if that is kept
   */
  public SheetOutput(Optional<Path> chosen, Path templates, Optional<KeptTemplates> kept) {
    this.path = chosen.orElseGet(() -> templates.resolve(TEMPLATE));
    this.kept = kept;
  }

  /**
   * Writes the workbook of a book, named by its code: {@code R1.xlsx}.
   *
   * @param document the book
   * @param outlet where the file goes
   * @param findings where the faults of the template go; if there are any, nothing is written
   * @throws IOException if the template cannot be read or the outlet not be written to
   */
  public void write(Document document, Outlet outlet, Findings findings) throws IOException {
    write(List.of(() -> document), outlet, findings);
  }

  /**
   * Writes a workbook for each of several books or parts of one, side by side. A document is asked
   * for when its turn comes, in any thread, and is then let go.
   *
   * @param documents the books, each with a code of its own
   * @param outlet where the files go
   * @param findings where the faults of the template go; if there are any, nothing is written
   * @throws IOException if the template cannot be read or the outlet not be written to
   */
  public void write(List<Supplier<Document>> documents, Outlet outlet, Findings findings)
      throws IOException {
    byte[] content = content(path);
    Optional<Template> template = template(content, findings);
    if (template.isEmpty()) {
      return;
    }
    String look = Sha256.of(content);
    SideBySide.each(
        documents.stream().map(document -> maker(document, look, template.get(), outlet)).toList(),
        files -> write(files, outlet));
  }

  /** What the template says, if it has no fault. */
  private Optional<Template> template(byte[] content, Findings findings) throws IOException {
    Optional<Template> known = kept.flatMap(earlier -> earlier.find(path, content));
    if (known.isPresent()) {
      return known;
    }
    Optional<Template> read = TemplateReader.read(content, SheetTemplate.faults(path, findings));
    read.ifPresent(template -> kept.ifPresent(later -> later.keep(path, content, template)));
    return read;
  }

  private static void write(List<Product> files, Outlet outlet) throws IOException {
    for (Product file : files) {
      file.putInto(outlet);
    }
  }

  private static Callable<List<Product>> maker(
      Supplier<Document> document, String look, Template template, Outlet outlet) {
    return () -> workbooks(document.get(), look, template, outlet);
  }

  /** The workbooks of a book: its own, then one for each of its meetings. */
  private static List<Product> workbooks(
      Document document, String look, Template template, Outlet outlet) throws IOException {
    List<Product> files = new ArrayList<>();
    ValueDigest digests = new ValueDigest();
    files.add(
        Product.of(
            outlet,
            file(document),
            digests.of(look, document),
            () -> bytes(BookWriter.workbook(document, template))));
    for (Pack pack : document.packs()) {
      files.add(
          Product.of(
              outlet,
              file(pack.papers()),
              digests.of(look, pack),
              () -> bytes(MeetingWriter.workbook(pack, template))));
    }
    return files;
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /**
   * The names of all workbooks of a book: its own, and one for each of its meetings.
   *
   * @param document the book or a part of it
   * @return R5.xlsx, R5-2024-03-12.xlsx
   */
  public static List<String> files(Document document) {
    return Stream.concat(Stream.of(document), document.packs().stream().map(Pack::papers))
        .map(SheetOutput::file)
        .toList();
  }

  /**
   * The name of the workbook of a theme on its own.
   *
   * @param code the code of the document that holds it
   * @return R1-theme-3.xlsx
   */
  public static String file(String code) {
    return code + ".xlsx";
  }

  private static String file(Document document) {
    return file(document.code());
  }

  private static byte[] content(Path path) throws IOException {
    if (Files.exists(path)) {
      return Files.readAllBytes(path);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(Form.A3, new Labels(Locale.JAPANESE), starter);
    return starter.toByteArray();
  }
}
