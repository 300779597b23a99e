package report.read.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The probable encoding of a file that is not UTF-8.
 *
 * @param name its name as shown in editors
 * @param text the file decoded with it
 */
record OtherEncoding(String name, String text) {
  private static final int ESCAPE = 0x1B;

  /** The proportion of bytes above which zeros are halves of characters. */
  private static final int ZEROS = 10;

  /**
   * Detects the encoding of a file.
   *
   * @param bytes the file
   * @param malformed whether the bytes are not UTF-8; if they are, they may still be in one of the
   *     two encodings whose bytes are all ASCII
   * @return the first encoding in which the file is Japanese text
   */
  static Optional<OtherEncoding> of(byte[] bytes, boolean malformed) {
    Stream<Optional<OtherEncoding>> always = Stream.of(utf16(bytes), iso2022(bytes));
    Stream<Optional<OtherEncoding>> others =
        malformed
            ? Stream.of(
                read(bytes, "windows-31j", "Shift_JIS (CP932)", OtherEncoding::looksJapanese),
                read(bytes, "EUC-JP", "EUC-JP", OtherEncoding::looksJapanese))
            : Stream.empty();
    return Stream.concat(always, others).flatMap(Optional::stream).findFirst();
  }

  /** UTF-16, by its mark or because every other byte of its ASCII characters is zero. */
  private static Optional<OtherEncoding> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return read(bytes, "UTF-16", "UTF-16", text -> true);
    }
    long even = zeros(bytes, 0);
    long odd = zeros(bytes, 1);
    boolean zeros = Math.max(even, odd) > bytes.length / ZEROS && Math.min(even, odd) == 0;
    String order = even > odd ? "UTF-16BE" : "UTF-16LE";
    return zeros ? read(bytes, order, "UTF-16", OtherEncoding::isReadable) : Optional.empty();
  }

  /** ISO-2022-JP, the encoding of old mails: two bytes after an escape are a character. */
  private static Optional<OtherEncoding> iso2022(byte[] bytes) {
    boolean escapes = false;
    for (int i = 0; i + 1 < bytes.length && !escapes; i++) {
      escapes = bytes[i] == ESCAPE && bytes[i + 1] == '$';
    }
    return escapes
        ? read(bytes, "ISO-2022-JP", "ISO-2022-JP", OtherEncoding::looksJapanese)
        : Optional.empty();
  }

  private static long zeros(byte[] bytes, int first) {
    long count = 0;
    for (int i = first; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<OtherEncoding> read(
      byte[] bytes, String charset, String name, Predicate<String> expected) {
    try {
      String text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return expected.test(text) ? Optional.of(new OtherEncoding(name, text)) : Optional.empty();
    } catch (CharacterCodingException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(String text) {
    return !Unreadable.isIn(text);
  }

  /** More kana and kanji than half-width kana, which result from a wrong guess. */
  private static boolean looksJapanese(String text) {
    long full = text.chars().filter(c -> c >= 0x3041 && c <= 0x9FFF).count();
    long half = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return full > half;
  }
}
