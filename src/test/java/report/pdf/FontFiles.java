package report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes font files from one that comes with the tool, with other names and licenses. */
final class FontFiles {
  private static final int HEAD = 12;
  private static final int ENTRY = 16;

  private FontFiles() {}

  /** A font of a family, named in Japanese and English, with the bits of fsType. */
  static byte[] named(String japanese, String english, int license) throws IOException {
    Map<String, byte[]> tables = tables(FontFile.MINCHO.bytes());
    tables.keySet().removeIf(name -> name.startsWith("G") || name.equals("post"));
    tables.put("name", names(japanese, english));
    ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) license);
    return file(tables, 0);
  }

  /** The only font of a collection. */
  static byte[] collected(byte[] font) {
    ByteBuffer collection = ByteBuffer.allocate(HEAD + 4);
    collection.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(HEAD + 4);
    byte[] moved = file(tables(font), HEAD + 4);
    return ByteBuffer.allocate(HEAD + 4 + moved.length).put(collection.array()).put(moved).array();
  }

  private static Map<String, byte[]> tables(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (int i = 0; i < bytes.getShort(4); i++) {
      int at = HEAD + i * ENTRY;
      byte[] table = new byte[bytes.getInt(at + 12)];
      bytes.get(bytes.getInt(at + 8), table);
      tables.put(new String(font, at, 4, StandardCharsets.US_ASCII), table);
    }
    return tables;
  }

  private static byte[] file(Map<String, byte[]> tables, int shift) {
    int start = HEAD + tables.size() * ENTRY;
    int size = tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
    ByteBuffer font = ByteBuffer.allocate(start + size);
    font.putInt(0x00010000).putShort((short) tables.size()).position(HEAD);
    int at = start;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      font.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
      font.putInt(at + shift).putInt(table.getValue().length);
      font.put(at, table.getValue());
      at += table.getValue().length + 3 & ~3;
    }
    return font.array();
  }

  private static byte[] names(String japanese, String english) {
    byte[] first = japanese.getBytes(StandardCharsets.UTF_16BE);
    byte[] second = english.getBytes(StandardCharsets.UTF_16BE);
    byte[] third = "Other".getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer table = ByteBuffer.allocate(6 + 36 + first.length + second.length + third.length);
    table.putShort((short) 0).putShort((short) 3).putShort((short) 42);
    record(table, 0x411, 1, first.length, 0);
    record(table, 0x409, 1, second.length, first.length);
    record(table, 0x409, 6, third.length, first.length + second.length);
    return table.put(first).put(second).put(third).array();
  }

  private static void record(ByteBuffer table, int language, int id, int length, int offset) {
    table.putShort((short) 3).putShort((short) 1).putShort((short) language);
    table.putShort((short) id).putShort((short) length).putShort((short) offset);
  }
}
