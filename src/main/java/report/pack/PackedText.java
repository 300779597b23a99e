package report.pack;

import java.nio.charset.StandardCharsets;

/** A text in less room. */
public final class PackedText {
  private final PackedBytes bytes;
  private final boolean isEmpty;

  private PackedText(String text) {
    this.bytes = PackedBytes.of(text.getBytes(StandardCharsets.UTF_8));
    this.isEmpty = text.isEmpty();
  }

  /**
   * Packs a text.
   *
   * @param text any text without lone surrogates
   * @return the same text in less room
   */
  public static PackedText of(String text) {
    return new PackedText(text);
  }

  /**
   * Whether there is any text.
   *
   * @return true if not
   */
  public boolean isEmpty() {
    return isEmpty;
  }

  /**
   * Makes the text again.
   *
   * @return the text as it was
   */
  public String text() {
    return new String(bytes.plain(), StandardCharsets.UTF_8);
  }
}
