package report.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes one value again. */
final class Unpacker {
  private final Packing packing;
  private final byte[] bytes;
  private final Packing.Witness witness;
  private final List<String> texts = new ArrayList<>();
  private int place;
  private int records;

  Unpacker(Packing packing, byte[] bytes, Packing.Witness witness) {
    this.packing = packing;
    this.bytes = bytes;
    this.witness = witness;
  }

  Object value() {
    int tag = bytes[place++];
    return switch (tag) {
      case Tag.RECORD -> record();
      case Tag.TEXT -> text();
      case Tag.SAME_TEXT -> texts.get(number());
      case Tag.INTEGER -> number();
      case Tag.TRUE -> true;
      case Tag.FALSE -> false;
      case Tag.DECIMAL -> decimal();
      case Tag.DAY -> LocalDate.ofEpochDay(number());
      case Tag.LIST -> list();
      case Tag.EMPTY -> Optional.empty();
      case Tag.PRESENT -> Optional.of(value());
      case Tag.CONSTANT -> packing.of(number()).constant(number());
      default -> throw new IllegalStateException("not packed here: " + tag);
    };
  }

  private Object record() {
    int ordinal = records++;
    Shape shape = packing.of(number());
    Object[] components = new Object[shape.components()];
    for (int i = 0; i < components.length; i++) {
      components[i] = value();
    }
    Record record = (Record) shape.record(components);
    witness.see(ordinal, record);
    return record;
  }

  private List<Object> list() {
    Object[] elements = new Object[number()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = value();
    }
    return List.of(elements);
  }

  private String text() {
    int length = number();
    String text = new String(bytes, place, length, StandardCharsets.UTF_8);
    place += length;
    texts.add(text);
    return text;
  }

  private BigDecimal decimal() {
    int scale = number();
    int length = number();
    BigInteger digits = new BigInteger(Arrays.copyOfRange(bytes, place, place + length));
    place += length;
    return new BigDecimal(digits, scale);
  }

  private int number() {
    int number = 0;
    int shift = 0;
    int group;
    do {
      group = bytes[place++];
      number |= (group & 0x7F) << shift;
      shift += 7;
    } while ((group & 0x80) != 0);
    return number;
  }
}
