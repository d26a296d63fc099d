int mutual_dummy(void);
