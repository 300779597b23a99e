package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import report.paper.Drawing;

/** The pictures of a document, each once. */
final class Images {
  private final PDDocument document;
  private final Map<String, PDImageXObject> known = new HashMap<>();
  private final List<PDImageXObject> all = new ArrayList<>();

  Images(PDDocument document) {
    this.document = document;
  }

  /**
   * The picture of a file.
   *
   * @throws IOException if it cannot be read
   */
  PDImageXObject of(Drawing.Content content) throws IOException {
    byte[] bytes = content.bytes();
    String digest = Digest.hexadecimal(bytes);
    PDImageXObject image = known.get(digest);
    if (image == null) {
      image = PDImageXObject.createFromByteArray(document, bytes, null);
      all.add(image);
      known.put(digest, image);
    }
    return image;
  }

  /** The number of a picture, from 0. */
  int number(PDImageXObject image) {
    return all.indexOf(image);
  }
}
