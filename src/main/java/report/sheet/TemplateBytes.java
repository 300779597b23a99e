package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.sheet.grid.Columns;
import report.sheet.grid.Extent;
import report.sheet.grid.Layout;
import report.sheet.grid.Measures;
import report.sheet.grid.TypeSize;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.Banner;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Fill;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;

/** Writes all that a template says as bytes, which {@link TemplateOfBytes} reads. */
final class TemplateBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private TemplateBytes() {}

  /** Writes one thing. */
  private interface Writer<T> {
    void write(T thing) throws IOException;
  }

  /**
   * The bytes of a template.
   *
   * @throws IOException if one of its texts is too long for this
   */
  static byte[] of(Template template) throws IOException {
    TemplateBytes all = new TemplateBytes();
    all.template(template);
    return all.bytes.toByteArray();
  }

  private void template(Template template) throws IOException {
    page(template.page());
    map(template.samples(), this::style);
    font(template.normal());
    layout(template.layout());
  }

  private void page(Page page) throws IOException {
    out.writeInt(page.paper());
    out.writeBoolean(page.landscape());
    margins(page.margins());
    out.writeBoolean(page.centred());
    scale(page.scale());
    banner(page.header());
    banner(page.footer());
  }

  private void margins(Margins margins) throws IOException {
    out.writeDouble(margins.left());
    out.writeDouble(margins.right());
    out.writeDouble(margins.top());
    out.writeDouble(margins.bottom());
    out.writeDouble(margins.header());
    out.writeDouble(margins.footer());
  }

  private void scale(Page.Scale scale) throws IOException {
    out.writeBoolean(scale instanceof Page.Scale.Fixed);
    if (scale instanceof Page.Scale.Fixed fixed) {
      out.writeInt(fixed.percent());
    } else if (scale instanceof Page.Scale.Fitted fitted) {
      out.writeInt(fitted.wide());
    }
  }

  private void banner(Banner banner) throws IOException {
    out.writeUTF(banner.left());
    out.writeUTF(banner.centre());
    out.writeUTF(banner.right());
  }

  private void style(CellStyle style) throws IOException {
    font(style.font());
    out.writeUTF(style.format());
    fill(style.fill());
    map(style.lines(), this::line);
    alignment(style.alignment());
  }

  private void font(Font font) throws IOException {
    out.writeUTF(font.name());
    out.writeDouble(font.size());
    out.writeBoolean(font.bold());
    out.writeBoolean(font.italic());
    out.writeBoolean(font.struck());
    out.writeUTF(font.underline());
    out.writeInt(font.family());
    colour(font.colour());
    out.writeBoolean(font.raised());
  }

  private void fill(Fill fill) throws IOException {
    out.writeUTF(fill.pattern());
    colour(fill.foreground());
    colour(fill.background());
  }

  private void line(Line line) throws IOException {
    out.writeUTF(line.style());
    colour(line.colour());
  }

  private void colour(Optional<Colour> colour) throws IOException {
    out.writeBoolean(colour.isPresent());
    if (colour.isPresent()) {
      out.writeInt(colour.get().rgb());
    }
  }

  private void alignment(Alignment alignment) throws IOException {
    out.writeUTF(alignment.horizontal());
    out.writeUTF(alignment.vertical());
    out.writeInt(alignment.indent());
    out.writeBoolean(alignment.wraps());
    out.writeBoolean(alignment.shrinks());
    out.writeInt(alignment.rotation());
  }

  private void layout(Layout layout) throws IOException {
    measures(layout.measures());
    columns(layout.columns());
    out.writeDouble(layout.page());
    map(layout.wording().patterns(), out::writeUTF);
    map(layout.wording().marks(), out::writeUTF);
  }

  private void measures(Measures measures) throws IOException {
    out.writeDouble(measures.unit());
    map(measures.sizes(), this::size);
  }

  private void size(TypeSize size) throws IOException {
    out.writeDouble(size.letter());
    out.writeDouble(size.pitch());
    out.writeInt(size.indent());
  }

  private void columns(Columns columns) throws IOException {
    extent(columns.action());
    extent(columns.goals());
    extent(columns.progress());
    list(columns.rate().stream().toList(), this::extent);
    list(columns.gutters(), this::gutter);
  }

  private void gutter(Columns.Gutter gutter) throws IOException {
    extent(gutter.extent());
    out.writeUTF(gutter.word());
  }

  private void extent(Extent extent) throws IOException {
    out.writeInt(extent.from());
    out.writeInt(extent.to());
  }

  private <T> void list(List<T> list, Writer<T> writer) throws IOException {
    out.writeInt(list.size());
    for (T thing : list) {
      writer.write(thing);
    }
  }

  private <K extends Enum<K>, V> void map(Map<K, V> map, Writer<V> writer) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<K, V> entry : map.entrySet()) {
      out.writeUTF(entry.getKey().name());
      writer.write(entry.getValue());
    }
  }
}
