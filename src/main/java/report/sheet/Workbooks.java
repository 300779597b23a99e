package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Outlet;
import report.document.Pack;
import report.document.Product;
import report.document.ThemeOutput;
import report.document.ValueDigest;
import report.sheet.workbook.Workbook;

/** Workbooks being written: one for each book or theme that comes, and for each of its meetings. */
final class Workbooks implements ThemeOutput<Document> {
  private final Template template;
  private final String look;
  private final List<Pack> packs;
  private final Outlet outlet;

  /**
   * Nothing written yet.
   *
   * @param template what the workbooks look like
   * @param look the digest of the template
   * @param packs the meetings whose papers come after all themes
   * @param outlet where they go
   */
  Workbooks(Template template, String look, List<Pack> packs, Outlet outlet) {
    this.template = template;
    this.look = look;
    this.packs = List.copyOf(packs);
    this.outlet = outlet;
  }

  @Override
  public Step make(int place, Document document) throws IOException {
    List<Product> files = new ArrayList<>();
    files.add(
        Product.of(
            outlet,
            SheetOutput.file(document),
            new ValueDigest().of(look, document),
            () -> bytes(BookWriter.workbook(document, template))));
    for (Pack pack : document.packs()) {
      files.add(papers(pack));
    }
    return () -> put(files);
  }

  @Override
  public void finish() throws IOException {
    for (Pack pack : packs) {
      papers(pack).putInto(outlet);
    }
  }

  private Product papers(Pack pack) throws IOException {
    return Product.of(
        outlet,
        SheetOutput.file(pack.papers()),
        new ValueDigest().of(look, pack),
        () -> bytes(MeetingWriter.workbook(pack, template)));
  }

  private void put(List<Product> files) throws IOException {
    for (Product file : files) {
      file.putInto(outlet);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
