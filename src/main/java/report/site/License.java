package report.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The licenses under which public bodies in Japan publish texts and data. */
public enum License {
  /** 公共データ利用規約（第1.0版）, which national bodies use since 2024. */
  PDL("PDL-1.0", "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0"),
  /** Creative Commons Attribution 4.0 International. */
  CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
  /** Creative Commons Zero: no rights reserved. */
  CC_ZERO("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

  /** The names of all of them, in their order. */
  public static final List<String> NAMES =
      Arrays.stream(values()).map(License::identifier).toList();

  private final String identifier;
  private final String address;

  License(String identifier, String address) {
    this.identifier = identifier;
    this.address = address;
  }

  /**
   * The name in plan files and data.
   *
   * @return an identifier, that of SPDX if it has one: CC-BY-4.0
   */
  public String identifier() {
    return identifier;
  }

  /**
   * Where its text is.
   *
   * @return an address that begins with https
   */
  public String address() {
    return address;
  }

  /**
   * The license of a name.
   *
   * @param name an identifier
   * @return the license; empty for other names
   */
  public static Optional<License> named(String name) {
    return Arrays.stream(values()).filter(one -> one.identifier.equals(name)).findFirst();
  }
}
