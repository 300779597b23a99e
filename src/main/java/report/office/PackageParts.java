package report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import report.office.UnreadableFile.Fault;

/**
 * The parts of a file of an office program by name, unpacked within limits. Names do not depend on
 * case.
 */
public final class PackageParts {
  private static final int BUFFER = 1 << 16;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final Map<String, byte[]> parts = new TreeMap<>();
  private long unpacked;
  private long read;

  private PackageParts() {}

  /** Unpacks a file. */
  public static PackageParts of(byte[] file) throws UnreadableFile {
    if (file.length > Limits.FILE) {
      throw UnreadableFile.tooLarge((Limits.FILE >> 20) + " MB");
    }
    if (startsWith(file, OLE)) {
      throw new UnreadableFile(contains(file, ENCRYPTED, 0) ? Fault.ENCRYPTED : Fault.XLS, "");
    }
    if (!startsWith(file, ZIP)) {
      throw new UnreadableFile(Fault.OTHER, "");
    }
    if (!contains(file, ZIP_END, Math.max(0, file.length - (1 << 16) - 22))) {
      throw UnreadableFile.damaged("zip");
    }
    PackageParts parts = new PackageParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      parts.unpack(zip);
    } catch (IOException | IllegalArgumentException damaged) {
      throw UnreadableFile.damaged("zip");
    }
    parts.refuseOthers();
    return parts;
  }

  private void unpack(ZipInputStream zip) throws IOException, UnreadableFile {
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      count++;
      if (count > Limits.PARTS) {
        throw UnreadableFile.tooLarge(Limits.PARTS + " zip entries");
      }
      String name = name(entry.getName());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      long size = unpack(zip, isRead(name) ? Optional.of(bytes) : Optional.empty());
      zip.closeEntry();
      if (size > Limits.SMALL && size > Limits.RATIO * Math.max(1, entry.getCompressedSize())) {
        throw UnreadableFile.tooLarge("1:" + Limits.RATIO);
      }
      if (isRead(name) && parts.put(name, bytes.toByteArray()) != null) {
        throw UnreadableFile.damaged(name);
      }
      parts.putIfAbsent(name, new byte[0]);
    }
  }

  private long unpack(InputStream zip, Optional<ByteArrayOutputStream> to)
      throws IOException, UnreadableFile {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int some = zip.read(buffer); some >= 0; some = zip.read(buffer)) {
      size += some;
      unpacked += some;
      read += to.isPresent() ? some : 0;
      if (unpacked > Limits.UNPACKED || read > Limits.READ) {
        throw UnreadableFile.tooLarge((Limits.READ >> 20) + " MB XML");
      }
      if (to.isPresent()) {
        to.get().write(buffer, 0, some);
      }
    }
    return size;
  }

  /** Pictures, macros, charts and prints are not looked at; drawings for their texts only. */
  private static boolean isRead(String name) {
    return name.equals("mimetype")
        || name.endsWith(".rels")
        || (name.endsWith(".xml")
            && !name.matches(".*/(charts|drawings/(?!drawing)|media|theme|embeddings)/.*"));
  }

  private void refuseOthers() throws UnreadableFile {
    String kind = new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.UTF_8);
    if (kind.contains("opendocument")) {
      throw new UnreadableFile(Fault.ODS, "");
    }
    if (parts.containsKey("xl/workbook.bin")) {
      throw new UnreadableFile(Fault.XLSB, "");
    }
    if (!parts.containsKey("_rels/.rels")) {
      throw new UnreadableFile(Fault.OTHER, "");
    }
  }

  /**
   * A part.
   *
   * @throws UnreadableFile if there is none of this name
   */
  public byte[] part(String name) throws UnreadableFile {
    return find(name).orElseThrow(() -> UnreadableFile.damaged(name));
  }

  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(name(name)));
  }

  public boolean has(String name) {
    return parts.containsKey(name(name));
  }

  private static String name(String written) {
    String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private static boolean startsWith(byte[] file, byte[] sign) {
    return file.length >= sign.length && isAt(file, 0, sign);
  }

  private static boolean contains(byte[] file, byte[] sign, int from) {
    for (int i = from; i <= file.length - sign.length; i++) {
      if (isAt(file, i, sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] file, int at, byte[] sign) {
    for (int i = 0; i < sign.length; i++) {
      if (file[at + i] != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
