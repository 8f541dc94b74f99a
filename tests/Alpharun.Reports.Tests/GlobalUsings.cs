global using Alpharun.Drift;
global using Alpharun.Drift.Reports;
global using Microsoft.Playwright;
global using static Microsoft.Playwright.Assertions;
