package report.sheet;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.document.Bullet;
import report.sheet.grid.Columns;
import report.sheet.grid.Extent;
import report.sheet.grid.Layout;
import report.sheet.grid.Look;
import report.sheet.grid.Measures;
import report.sheet.grid.TypeSize;
import report.sheet.grid.Wording;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.Banner;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Fill;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Margins;
import report.sheet.workbook.Page;
import report.sheet.workbook.Side;

/** Reads what {@link TemplateBytes} wrote, in the same order. */
final class TemplateOfBytes {
  private final DataInputStream in;

  private TemplateOfBytes(byte[] bytes) {
    in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Reads one thing. */
  private interface Reader<T> {
    T read() throws IOException;
  }

  /**
   * The template of bytes.
   *
   * @throws IOException or a runtime exception if they are those of no template
   */
  static Template read(byte[] bytes) throws IOException {
    return new TemplateOfBytes(bytes).template();
  }

  private Template template() throws IOException {
    return new Template(page(), map(Look.class, this::style), font(), layout());
  }

  private Page page() throws IOException {
    return new Page(
        in.readInt(), in.readBoolean(), margins(), in.readBoolean(), scale(), banner(), banner());
  }

  private Margins margins() throws IOException {
    return new Margins(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble());
  }

  private Page.Scale scale() throws IOException {
    return in.readBoolean()
        ? new Page.Scale.Fixed(in.readInt())
        : new Page.Scale.Fitted(in.readInt());
  }

  private Banner banner() throws IOException {
    return new Banner(in.readUTF(), in.readUTF(), in.readUTF());
  }

  private CellStyle style() throws IOException {
    return new CellStyle(font(), in.readUTF(), fill(), map(Side.class, this::line), alignment());
  }

  private Font font() throws IOException {
    return new Font(
        in.readUTF(),
        in.readDouble(),
        in.readBoolean(),
        in.readBoolean(),
        in.readBoolean(),
        in.readUTF(),
        in.readInt(),
        colour(),
        in.readBoolean());
  }

  private Fill fill() throws IOException {
    return new Fill(in.readUTF(), colour(), colour());
  }

  private Line line() throws IOException {
    return new Line(in.readUTF(), colour());
  }

  private Optional<Colour> colour() throws IOException {
    return in.readBoolean() ? Optional.of(new Colour(in.readInt())) : Optional.empty();
  }

  private Alignment alignment() throws IOException {
    return new Alignment(
        in.readUTF(), in.readUTF(), in.readInt(), in.readBoolean(), in.readBoolean(), in.readInt());
  }

  private Layout layout() throws IOException {
    return new Layout(measures(), columns(), in.readDouble(), wording());
  }

  private Wording wording() throws IOException {
    return new Wording(map(Look.class, in::readUTF), map(Bullet.class, in::readUTF));
  }

  private Measures measures() throws IOException {
    return new Measures(in.readDouble(), map(Look.class, this::size));
  }

  private TypeSize size() throws IOException {
    return new TypeSize(in.readDouble(), in.readDouble(), in.readInt());
  }

  private Columns columns() throws IOException {
    return new Columns(
        extent(), extent(), extent(), list(this::extent).stream().findFirst(), list(this::gutter));
  }

  private Columns.Gutter gutter() throws IOException {
    return new Columns.Gutter(extent(), in.readUTF());
  }

  private Extent extent() throws IOException {
    return new Extent(in.readInt(), in.readInt());
  }

  private <T> List<T> list(Reader<T> reader) throws IOException {
    List<T> list = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      list.add(reader.read());
    }
    return list;
  }

  private <K extends Enum<K>, V> Map<K, V> map(Class<K> keys, Reader<V> reader) throws IOException {
    Map<K, V> map = new EnumMap<>(keys);
    for (int left = in.readInt(); left > 0; left--) {
      map.put(Enum.valueOf(keys, in.readUTF()), reader.read());
    }
    return map;
  }
}
