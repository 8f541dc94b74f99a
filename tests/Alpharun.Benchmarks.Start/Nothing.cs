Console.WriteLine("Customer called nobody.");
