package report.pack;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs one value. */
final class Packer {
  private final Packing packing;
  private final Packing.Witness witness;
  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[1 << 14];
  private int size;
  private int records;

  Packer(Packing packing, Packing.Witness witness) {
    this.packing = packing;
    this.witness = witness;
  }

  /** What was packed. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  void value(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      octet(Tag.LIST);
      number(list.size());
      list.forEach(this::value);
    } else if (value instanceof Optional<?> optional) {
      octet(optional.isPresent() ? Tag.PRESENT : Tag.EMPTY);
      optional.ifPresent(this::value);
    } else if (value instanceof Enum<?> constant) {
      constant(constant);
    } else {
      small(value);
    }
  }

  @SuppressWarnings("EnumOrdinal") // The bytes do not leave the process, so no place changes.
  private void constant(Enum<?> constant) {
    octet(Tag.CONSTANT);
    number(packing.of(constant.getDeclaringClass()).number());
    number(constant.ordinal());
  }

  private void small(Object value) {
    if (value instanceof Integer whole) {
      octet(Tag.INTEGER);
      number(whole);
    } else if (value instanceof Boolean yes) {
      octet(yes ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof BigDecimal decimal) {
      octet(Tag.DECIMAL);
      number(decimal.scale());
      all(decimal.unscaledValue().toByteArray());
    } else if (value instanceof LocalDate day) {
      octet(Tag.DAY);
      number(Math.toIntExact(day.toEpochDay()));
    } else {
      throw new IllegalArgumentException("cannot be packed: " + value.getClass());
    }
  }

  private void record(Record record) {
    witness.see(records++, record);
    Shape shape = packing.of(record.getClass());
    octet(Tag.RECORD);
    number(shape.number());
    for (int i = 0; i < shape.components(); i++) {
      value(shape.component(record, i));
    }
  }

  private void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    if (before != null) {
      octet(Tag.SAME_TEXT);
      number(before);
    } else {
      octet(Tag.TEXT);
      all(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void all(byte[] some) {
    number(some.length);
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  /** A whole number in as few groups of seven bits as it needs; negative ones take five. */
  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      octet((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  private void octet(int octet) {
    room(1);
    bytes[size++] = (byte) octet;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
