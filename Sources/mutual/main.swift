import ArgumentParser
import GRDB
import Yams
import CPrompts
print(mutual_holidays_size)
