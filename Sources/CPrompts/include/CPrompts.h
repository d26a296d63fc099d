extern const unsigned char mutual_holidays[]; extern const unsigned long mutual_holidays_size;
