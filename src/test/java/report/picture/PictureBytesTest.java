package report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.picture.PictureBytes.Reading;

/** Formats and sizes are read from bytes; whatever is broken, endless or active is refused. */
class PictureBytesTest {
  private static final String SIZE = "width='30' height='20'";

  private static String read(byte[] bytes) {
    Reading reading = PictureBytes.read(bytes);
    if (reading instanceof Reading.Found found) {
      PictureSize size = found.size();
      return size.format() + " " + size.width() + "x" + size.height();
    }
    PictureFault fault = ((Reading.Refused) reading).fault();
    return (fault.kind() + " " + fault.detail()).strip();
  }

  private static String svg(String attributes, String content) {
    return read(GivenPicture.svg(attributes, content));
  }

  @Test
  void theSizeIsThatOfTheHeader() {
    assertThat(read(GivenPicture.png(640, 300))).isEqualTo("PNG 640x300");
    assertThat(read(GivenPicture.jpeg(640, 300))).isEqualTo("JPEG 640x300");
    assertThat(svg(SIZE, "<rect width='3' height='3'/>")).isEqualTo("SVG 30x20");
  }

  @Test
  void aBombOfPixelsIsRefusedByItsHeader() {
    assertThat(read(GivenPicture.png(100_000, 8, new byte[0]))).isEqualTo("PIXELS 100000×8");
    assertThat(read(GivenPicture.png(-1, 8, new byte[0]))).isEqualTo("PIXELS 4294967295×8");
    assertThat(read(GivenPicture.jpeg(8, 60_000))).isEqualTo("PIXELS 8×60000");
    assertThat(svg("width='1e9' height='3' viewBox='0 0 99999 3'", "")).startsWith("PIXELS");
    assertThat(read(GivenPicture.png(0, 8, new byte[0]))).isEqualTo("BROKEN");
  }

  @Test
  void aFileThatIsCutAnywhereIsNoPicture() {
    for (byte[] whole : new byte[][] {GivenPicture.png(9, 9), svg()}) {
      for (int length = 0; length < whole.length; length++) {
        assertThat(read(Arrays.copyOf(whole, length))).as("%d", length).isIn("BROKEN", "FORMAT");
      }
    }
    byte[] jpeg = GivenPicture.jpeg(9, 9);
    for (int length = 0; length < jpeg.length - 4; length++) {
      assertThat(read(Arrays.copyOf(jpeg, length))).as("%d", length).isIn("BROKEN", "FORMAT");
    }
  }

  private static byte[] svg() {
    return GivenPicture.svg(SIZE, "<g><rect width='3' height='3'/></g>");
  }

  @Test
  void aChangedByteOfAPngIsNoticed() {
    byte[] whole = GivenPicture.png(9, 9);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x20;
      assertThat(read(changed)).as("%d", at).isIn("BROKEN", "FORMAT");
    }
  }

  @Test
  void anyBytesAreReadToAnEnd() {
    Random random = new Random(20_251_127);
    byte[][] starts = {{}, GivenPicture.png(3, 3), GivenPicture.jpeg(3, 3), svg()};
    for (int round = 0; round < 4_000; round++) {
      byte[] bytes = Arrays.copyOf(starts[round % 4], 20 + random.nextInt(200));
      for (int change = random.nextInt(8); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(read(bytes)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='72pt' height='1in' | SVG 96x96",
        "width='100%' height='100%' viewBox='0 0 30 20' | SVG 30x20",
        "viewBox='0,0,30.4,20' | SVG 30x20",
        "width='60' viewBox='0 0 30 20' | SVG 60x40",
        "height='60' viewBox='0 0 30 20' | SVG 90x60",
        "width='100%' height='100%' | UNSIZED",
        "x='1' | UNSIZED",
        "viewBox='0 0 0 0' | UNSIZED"
      })
  void aDrawingHasASizeInPixels(String attributes, String read) {
    assertThat(svg(attributes, "")).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT xlink:href='#a'/>",
        "<g onload='alert(1)'/>",
        "<g ONCLICK='alert(1)'/>",
        "<a xlink:href='https://a.example/'><rect/></a>",
        "<use xlink:href='https://a.example/a.svg#a'/>",
        "<use href='a.svg#a'/>",
        "<image href='https://a.example/a.png'/>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<animate attributeName='x'/>",
        "<rect fill='url(https://a.example/a.svg#a)'/>",
        "<rect fill=\"url( 'a.svg#a')\"/>",
        "<rect style='fill:u\\72l(https://a.example/)'/>",
        "<style>@import 'https://a.example/a.css';</style>",
        "<style>rect { fill: URL(//a.example/a) }</style>",
        "<style><![CDATA[rect { background: image-set('https://a.example/a') }]]></style>",
        "<?xml-stylesheet href='https://a.example/a.css'?>",
        "<feImage href='https://a.example/a'/>",
        "<g xml:base='https://a.example/'/>",
        "<iframe src='https://a.example/'/>"
      })
  void whateverActsOrLeadsElsewhereIsRefused(String content) {
    assertThat(svg(SIZE, content)).startsWith("ACTIVE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<use href='#a'/>",
        "<use xlink:href=' #a'/>",
        "<rect fill='url(#a)'/>",
        "<rect fill=\"url('#a')\"/>",
        "<rect style='fill: url( #a )'/>",
        "<style>rect { fill: #abc }</style>",
        "<text font-family='Meiryo'>C:\\資料 url(a) @import</text>",
        "<metadata>https://a.example/</metadata>",
        "<!-- <script> -->"
      })
  void whatOnlyDrawsIsKept(String content) {
    assertThat(svg(SIZE, content)).isEqualTo("SVG 30x20");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='3'><text>&b;</text></svg>";
    assertThat(read(bomb.getBytes(StandardCharsets.UTF_8))).isEqualTo("ACTIVE DOCTYPE");
    assertThat(svg(SIZE, "<text>&b;</text>")).matches("(?:ACTIVE|BROKEN).*");
    assertThat(svg(SIZE, "<g>".repeat(300) + "</g>".repeat(300))).isEqualTo("ACTIVE g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "文字", "<html/>", "<svg/>", "GIF89a", "%PDF-1.7", "<svg xmlns='x'/>"})
  void otherFilesAreNoPictures(String text) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("FORMAT");
  }
}
